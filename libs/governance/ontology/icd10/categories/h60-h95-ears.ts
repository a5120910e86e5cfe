/** H60-H95: diseases of the ear. */
export const EARS = `
H60|外耳炎|Outer ear inflammation
H61|外耳のその他の障害（耳垢栓塞など）|Other outer ear disorders, including ear wax
H62|他の病気に伴う外耳の障害|Outer ear disorders in other diseases
H65|非化膿性中耳炎|Non-suppurative middle ear inflammation
H66|化膿性・詳細不明の中耳炎|Suppurative or unspecified middle ear inflammation
H67|他の病気に伴う中耳炎|Middle ear inflammation in other diseases
H68|耳管の炎症・閉塞|Inflamed or blocked Eustachian tube
H69|耳管のその他の障害|Other Eustachian tube disorders
H70|乳様突起炎など|Mastoiditis and related
H71|中耳の真珠腫|Middle ear cholesteatoma
H72|鼓膜穿孔|Perforated eardrum
H73|鼓膜のその他の障害|Other eardrum disorders
H74|中耳・乳様突起のその他の障害|Other middle ear and mastoid disorders
H75|他の病気に伴う中耳・乳様突起の障害|Middle ear and mastoid disorders in other diseases
H80|耳硬化症|Otosclerosis
H81|めまいを伴う前庭機能の障害|Balance organ disorders, including Ménière's disease
H82|他の病気に伴うめまい症候群|Vertigo syndromes in other diseases
H83|内耳のその他の病気|Other inner ear diseases
H90|伝音難聴・感音難聴|Conductive and sensorineural hearing loss
H91|その他の難聴（突発性難聴など）|Other hearing loss, including sudden deafness
H92|耳痛・耳だれ|Ear pain and discharge
H93|耳のその他の障害（耳鳴りなど）|Other ear disorders, including tinnitus
H94|他の病気に伴う耳のその他の障害|Other ear disorders in other diseases
H95|処置後の耳の障害|Ear disorders after procedures
`
