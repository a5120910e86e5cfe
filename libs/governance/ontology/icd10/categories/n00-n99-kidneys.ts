/** N00-N99: diseases of kidneys, urinary tract and genital organs. */
export const KIDNEYS = `
N00|急性腎炎症候群|Acute nephritic syndrome
N01|急速進行性腎炎症候群|Rapidly progressive nephritic syndrome
N02|反復性・持続性血尿|Recurrent and lasting blood in urine
N03|慢性腎炎症候群|Chronic nephritic syndrome
N04|ネフローゼ症候群|Nephrotic syndrome
N05|腎炎症候群（詳細不明）|Nephritic syndrome, not further specified
N06|特定の病変を示す単独の蛋白尿|Isolated proteinuria with known kidney lesion
N07|遺伝性腎症|Hereditary kidney disease
N08|他の病気に伴う糸球体障害|Glomerular disorders in other diseases
N10|急性尿細管間質性腎炎（急性腎盂腎炎）|Acute tubulo-interstitial nephritis (pyelonephritis)
N11|慢性尿細管間質性腎炎|Chronic tubulo-interstitial nephritis
N12|尿細管間質性腎炎（急性か慢性か不明）|Tubulo-interstitial nephritis, acute or chronic not stated
N13|水腎症など閉塞・逆流による腎障害|Hydronephrosis and other obstructive or reflux disease
N14|薬剤・重金属による腎障害|Kidney disease due to medicines and heavy metals
N15|その他の腎尿細管間質の病気|Other kidney tubule and interstitium disease
N16|他の病気に伴う腎尿細管間質の障害|Kidney tubule and interstitium disorders in other diseases
N17|急性腎不全|Acute kidney failure
N18|慢性腎臓病|Chronic kidney disease
N19|腎不全（詳細不明）|Kidney failure, not further specified
N20|腎結石・尿管結石|Kidney and ureter stones
N21|膀胱結石・尿道結石|Bladder and urethra stones
N22|他の病気に伴う尿路結石|Urinary stones in other diseases
N23|腎疝痛（詳細不明）|Renal colic, not further specified
N25|尿細管機能の障害による病気|Disorders due to impaired tubule function
N26|腎の萎縮（詳細不明）|Contracted kidney, not further specified
N27|小腎（原因不明）|Small kidney of unknown cause
N28|腎・尿管のその他の病気|Other kidney and ureter disease
N29|他の病気に伴う腎・尿管の障害|Other kidney and ureter disorders in other diseases
N30|膀胱炎|Cystitis
N31|神経因性膀胱|Neurogenic bladder
N32|膀胱のその他の障害|Other bladder disorders
N33|他の病気に伴う膀胱の障害|Bladder disorders in other diseases
N34|尿道炎・尿道症候群|Urethritis and urethral syndrome
N35|尿道狭窄|Urethral stricture
N36|尿道のその他の障害|Other disorders of the urethra
N37|他の病気に伴う尿道の障害|Urethral disorders in other diseases
N39|尿路感染・尿失禁などその他の尿路障害|Urinary infection, incontinence and other urinary disorders
N40|前立腺肥大|Enlarged prostate
N41|前立腺の炎症|Inflammation of the prostate
N42|前立腺のその他の障害|Other prostate disorders
N43|精巣水瘤・精液瘤|Hydrocele and spermatocele
N44|精巣捻転|Torsion of the testis
N45|精巣炎・精巣上体炎|Orchitis and epididymitis
N46|男性不妊症|Male infertility
N47|包茎・過長包皮など|Tight or overlong foreskin
N48|陰茎のその他の障害|Other disorders of the penis
N49|男性生殖器のその他の炎症|Other inflammation of male genital organs
N50|男性生殖器のその他の障害|Other disorders of male genital organs
N51|他の病気に伴う男性生殖器の障害|Male genital disorders in other diseases
N60|良性乳腺異形成（乳腺症）|Benign breast dysplasia
N61|乳房の炎症（乳腺炎など）|Breast inflammation
N62|乳房肥大（女性化乳房を含む）|Breast enlargement, including in men
N63|乳房のしこり（詳細不明）|Breast lump, not further specified
N64|乳房のその他の障害|Other breast disorders
N70|卵管炎・卵巣炎|Salpingitis and oophoritis
N71|子宮の炎症（頸部以外）|Inflammation of the uterus, except cervix
N72|子宮頸部の炎症|Inflammation of the cervix
N73|その他の骨盤内炎症性疾患|Other pelvic inflammatory disease
N74|他の病気に伴う骨盤内炎症|Pelvic inflammation in other diseases
N75|バルトリン腺の病気|Bartholin's gland diseases
N76|腟・外陰のその他の炎症|Other inflammation of vagina and vulva
N77|他の病気に伴う腟・外陰の潰瘍・炎症|Vaginal and vulval ulcers in other diseases
N80|子宮内膜症|Endometriosis
N81|女性性器脱（子宮脱など）|Prolapse of female genital organs
N82|女性生殖器の瘻|Fistulae of the female genital tract
N83|卵巣・卵管の非炎症性障害（卵巣嚢胞など）|Ovary and tube disorders, including ovarian cysts
N84|女性生殖器のポリープ|Polyps of the female genital tract
N85|子宮のその他の非炎症性障害|Other disorders of the uterus, except cervix
N86|子宮頸部のびらん・外反|Erosion and ectropion of the cervix
N87|子宮頸部の異形成|Cervical dysplasia
N88|子宮頸部のその他の非炎症性障害|Other disorders of the cervix
N89|腟のその他の非炎症性障害|Other disorders of the vagina
N90|外陰・会陰のその他の非炎症性障害|Other disorders of vulva and perineum
N91|無月経・稀発月経など|Absent, scanty and rare periods
N92|過多月経・頻発月経・月経不順|Heavy, frequent and irregular periods
N93|その他の子宮・腟の異常出血|Other abnormal bleeding from uterus and vagina
N94|月経痛など女性生殖器に関わる痛み|Period pain and other female genital pain
N95|閉経・閉経周辺期の障害|Disorders around the menopause
N96|習慣流産（反復流産）|Recurrent pregnancy loss
N97|女性不妊症|Female infertility
N98|生殖補助医療の合併症|Complications of assisted reproduction
N99|処置後の腎・尿路・生殖器の障害|Urinary and genital disorders after procedures
`
