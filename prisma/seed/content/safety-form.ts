import type { Calendar } from '../calendar.ts'

const column = (id: string, ja: string, en: string, kind: 'text' | 'date' | 'number') => ({
  id,
  label: { ja, en },
  kind,
})

/** What the university hospital asks everybody who applies for its data. */
export const SAFETY_FORM = {
  title: { ja: 'データ取扱い体制の確認', en: 'How the data will be handled' },
  intro: {
    ja: '青葉大学病院のデータを扱う体制についてお尋ねします。回答は部会の審査でも参照されます。',
    en: 'About how you will handle data of Aoba University Hospital. The panels read your answers too.',
  },
  questions: [
    {
      id: 'room',
      kind: 'choice',
      label: { ja: '作業する場所', en: 'Where the work is done' },
      required: true,
      options: [
        { value: 'closedRoom', label: { ja: '入退室を記録する閉じた計算機室', en: 'A closed computer room' } },
        { value: 'privateCloud', label: { ja: '国内の専有クラウド', en: 'A private cloud in Japan' } },
        { value: 'other', label: { ja: 'その他', en: 'Elsewhere' } },
      ],
    },
    {
      id: 'cloud',
      kind: 'text',
      label: { ja: 'クラウドの事業者とリージョン', en: 'Provider and region of the cloud' },
      required: true,
      showIf: { question: 'room', in: ['privateCloud'] },
    },
    {
      id: 'people',
      kind: 'table',
      label: { ja: 'データに触れる人', en: 'Who touches the data' },
      help: { ja: '役割ごとに1行。氏名は不要です。', en: 'One row for each part they have. No names.' },
      required: true,
      columns: [
        column('part', '役割', 'Part', 'text'),
        column('count', '人数', 'How many', 'number'),
        column('trained', '倫理研修の受講日', 'Trained in ethics on', 'date'),
      ],
    },
    {
      id: 'incident',
      kind: 'longText',
      label: { ja: '漏えい等が起きたときの連絡体制', en: 'Who is told of an incident, and how soon' },
      required: true,
    },
    {
      id: 'approval',
      kind: 'attachment',
      label: { ja: '倫理審査の承認通知（PDF）', en: 'Approval of your ethics committee (PDF)' },
      required: false,
    },
  ],
}

type Room = 'closedRoom' | 'privateCloud'

/** How a careful applicant answers it. */
export function careful(calendar: Calendar, room: Room = 'closedRoom', cloud = ''): object {
  return {
    room,
    ...(cloud && { cloud }),
    people: [
      { part: '研究責任者', count: 1, trained: calendar.day(-150) },
      { part: '解析担当', count: 2, trained: calendar.day(-120) },
    ],
    incident: '発見者が直ちに研究責任者に知らせ、24時間以内に病院の情報管理室へ電話と文書で報告する。',
  }
}
