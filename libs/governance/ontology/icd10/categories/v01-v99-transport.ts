/** V01-V99: transport accidents. */
export const TRANSPORT = `
V01|歩行者：自転車との衝突|Pedestrian: collision with bicycle
V02|歩行者：二輪・三輪自動車との衝突|Pedestrian: collision with two- or three-wheeler
V03|歩行者：乗用車・バン等との衝突|Pedestrian: collision with car or van
V04|歩行者：大型車・バスとの衝突|Pedestrian: collision with lorry or bus
V05|歩行者：鉄道との衝突|Pedestrian: collision with train
V06|歩行者：その他の非動力車との衝突|Pedestrian: collision with other non-motor vehicle
V09|歩行者：その他・詳細不明の交通事故|Pedestrian: other or unspecified accident
V10|自転車乗員：歩行者・動物との衝突|Cyclist: collision with pedestrian or animal
V11|自転車乗員：自転車との衝突|Cyclist: collision with bicycle
V12|自転車乗員：二輪・三輪自動車との衝突|Cyclist: collision with two- or three-wheeler
V13|自転車乗員：乗用車・バン等との衝突|Cyclist: collision with car or van
V14|自転車乗員：大型車・バスとの衝突|Cyclist: collision with lorry or bus
V15|自転車乗員：鉄道との衝突|Cyclist: collision with train
V16|自転車乗員：その他の非動力車との衝突|Cyclist: collision with other non-motor vehicle
V17|自転車乗員：固定物との衝突|Cyclist: collision with fixed object
V18|自転車乗員：衝突以外の事故|Cyclist: accident without collision
V19|自転車乗員：その他・詳細不明の交通事故|Cyclist: other or unspecified accident
V20|オートバイ乗員：歩行者・動物との衝突|Motorcyclist: collision with pedestrian or animal
V21|オートバイ乗員：自転車との衝突|Motorcyclist: collision with bicycle
V22|オートバイ乗員：二輪・三輪自動車との衝突|Motorcyclist: collision with two- or three-wheeler
V23|オートバイ乗員：乗用車・バン等との衝突|Motorcyclist: collision with car or van
V24|オートバイ乗員：大型車・バスとの衝突|Motorcyclist: collision with lorry or bus
V25|オートバイ乗員：鉄道との衝突|Motorcyclist: collision with train
V26|オートバイ乗員：その他の非動力車との衝突|Motorcyclist: collision with other non-motor vehicle
V27|オートバイ乗員：固定物との衝突|Motorcyclist: collision with fixed object
V28|オートバイ乗員：衝突以外の事故|Motorcyclist: accident without collision
V29|オートバイ乗員：その他・詳細不明の交通事故|Motorcyclist: other or unspecified accident
V30|三輪自動車乗員：歩行者・動物との衝突|Three-wheeler user: collision with pedestrian or animal
V31|三輪自動車乗員：自転車との衝突|Three-wheeler user: collision with bicycle
V32|三輪自動車乗員：二輪・三輪自動車との衝突|Three-wheeler user: collision with two- or three-wheeler
V33|三輪自動車乗員：乗用車・バン等との衝突|Three-wheeler user: collision with car or van
V34|三輪自動車乗員：大型車・バスとの衝突|Three-wheeler user: collision with lorry or bus
V35|三輪自動車乗員：鉄道との衝突|Three-wheeler user: collision with train
V36|三輪自動車乗員：その他の非動力車との衝突|Three-wheeler user: collision with other non-motor vehicle
V37|三輪自動車乗員：固定物との衝突|Three-wheeler user: collision with fixed object
V38|三輪自動車乗員：衝突以外の事故|Three-wheeler user: accident without collision
V39|三輪自動車乗員：その他・詳細不明の交通事故|Three-wheeler user: other or unspecified accident
V40|乗用車乗員：歩行者・動物との衝突|Car occupant: collision with pedestrian or animal
V41|乗用車乗員：自転車との衝突|Car occupant: collision with bicycle
V42|乗用車乗員：二輪・三輪自動車との衝突|Car occupant: collision with two- or three-wheeler
V43|乗用車乗員：乗用車・バン等との衝突|Car occupant: collision with car or van
V44|乗用車乗員：大型車・バスとの衝突|Car occupant: collision with lorry or bus
V45|乗用車乗員：鉄道との衝突|Car occupant: collision with train
V46|乗用車乗員：その他の非動力車との衝突|Car occupant: collision with other non-motor vehicle
V47|乗用車乗員：固定物との衝突|Car occupant: collision with fixed object
V48|乗用車乗員：衝突以外の事故|Car occupant: accident without collision
V49|乗用車乗員：その他・詳細不明の交通事故|Car occupant: other or unspecified accident
V50|ピックアップ・バン乗員：歩行者・動物との衝突|Pick-up/van occupant: collision with pedestrian or animal
V51|ピックアップ・バン乗員：自転車との衝突|Pick-up/van occupant: collision with bicycle
V52|ピックアップ・バン乗員：二輪・三輪自動車との衝突|Pick-up/van occupant: collision with two- or three-wheeler
V53|ピックアップ・バン乗員：乗用車・バン等との衝突|Pick-up/van occupant: collision with car or van
V54|ピックアップ・バン乗員：大型車・バスとの衝突|Pick-up/van occupant: collision with lorry or bus
V55|ピックアップ・バン乗員：鉄道との衝突|Pick-up/van occupant: collision with train
V56|ピックアップ・バン乗員：その他の非動力車との衝突|Pick-up/van occupant: collision with other non-motor vehicle
V57|ピックアップ・バン乗員：固定物との衝突|Pick-up/van occupant: collision with fixed object
V58|ピックアップ・バン乗員：衝突以外の事故|Pick-up/van occupant: accident without collision
V59|ピックアップ・バン乗員：その他・詳細不明の交通事故|Pick-up/van occupant: other or unspecified accident
V60|大型トラック乗員：歩行者・動物との衝突|Lorry occupant: collision with pedestrian or animal
V61|大型トラック乗員：自転車との衝突|Lorry occupant: collision with bicycle
V62|大型トラック乗員：二輪・三輪自動車との衝突|Lorry occupant: collision with two- or three-wheeler
V63|大型トラック乗員：乗用車・バン等との衝突|Lorry occupant: collision with car or van
V64|大型トラック乗員：大型車・バスとの衝突|Lorry occupant: collision with lorry or bus
V65|大型トラック乗員：鉄道との衝突|Lorry occupant: collision with train
V66|大型トラック乗員：その他の非動力車との衝突|Lorry occupant: collision with other non-motor vehicle
V67|大型トラック乗員：固定物との衝突|Lorry occupant: collision with fixed object
V68|大型トラック乗員：衝突以外の事故|Lorry occupant: accident without collision
V69|大型トラック乗員：その他・詳細不明の交通事故|Lorry occupant: other or unspecified accident
V70|バス乗員：歩行者・動物との衝突|Bus occupant: collision with pedestrian or animal
V71|バス乗員：自転車との衝突|Bus occupant: collision with bicycle
V72|バス乗員：二輪・三輪自動車との衝突|Bus occupant: collision with two- or three-wheeler
V73|バス乗員：乗用車・バン等との衝突|Bus occupant: collision with car or van
V74|バス乗員：大型車・バスとの衝突|Bus occupant: collision with lorry or bus
V75|バス乗員：鉄道との衝突|Bus occupant: collision with train
V76|バス乗員：その他の非動力車との衝突|Bus occupant: collision with other non-motor vehicle
V77|バス乗員：固定物との衝突|Bus occupant: collision with fixed object
V78|バス乗員：衝突以外の事故|Bus occupant: accident without collision
V79|バス乗員：その他・詳細不明の交通事故|Bus occupant: other or unspecified accident
V80|動物に乗った人・動物が引く車の乗員の事故|Accident of animal rider or of animal-drawn vehicle
V81|列車の乗員の事故|Accident of train occupant
V82|路面電車の乗員の事故|Accident of tram occupant
V83|構内用の特殊車両の乗員の事故|Accident of special vehicle used on industrial premises
V84|農業用の特殊車両の乗員の事故|Accident of special farm vehicle
V85|建設用の特殊車両の乗員の事故|Accident of special construction vehicle
V86|オフロード車の乗員の事故|Accident of all-terrain or other off-road vehicle
V87|路上の交通事故（型は判明、乗り物は不明）|Traffic accident of known type, victim's vehicle unknown
V88|路外の事故（型は判明、乗り物は不明）|Non-traffic accident of known type, victim's vehicle unknown
V89|車の事故（詳細不明）|Vehicle accident, not further specified
V90|船の事故による溺水|Drowning due to accident to a boat
V91|船の事故によるその他の外傷|Other injury due to accident to a boat
V92|船に関わる溺水（船の事故なし）|Drowning in water transport, boat not in accident
V93|船上の事故（船の事故・溺水なし）|Accident on board, boat not in accident, not drowning
V94|その他・詳細不明の水上交通事故|Other or unspecified water transport accident
V95|動力航空機の事故|Accident to powered aircraft
V96|無動力航空機の事故（グライダー・気球など）|Accident to glider, balloon or other unpowered aircraft
V97|その他の航空交通事故|Other air transport accident
V98|その他の特定の交通事故|Other specified transport accident
V99|交通事故（詳細不明）|Transport accident, not further specified
`
