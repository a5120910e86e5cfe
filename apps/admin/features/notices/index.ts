export { NoticeBell } from './notice-bell.tsx'
export { NoticePreferences } from './notice-preferences.tsx'
