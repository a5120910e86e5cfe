import { INFECTIONS } from './categories/a00-b99-infections.ts'
import { TUMOURS } from './categories/c00-d48-tumours.ts'
import { BLOOD } from './categories/d50-d89-blood.ts'
import { ENDOCRINE } from './categories/e00-e90-endocrine.ts'
import { MENTAL } from './categories/f00-f99-mental.ts'
import { NERVES } from './categories/g00-g99-nerves.ts'
import { EYES } from './categories/h00-h59-eyes.ts'
import { EARS } from './categories/h60-h95-ears.ts'
import { CIRCULATION } from './categories/i00-i99-circulation.ts'
import { BREATHING } from './categories/j00-j99-breathing.ts'
import { DIGESTION } from './categories/k00-k93-digestion.ts'
import { SKIN } from './categories/l00-l99-skin.ts'
import { MUSCLES_AND_BONES } from './categories/m00-m99-muscles-and-bones.ts'
import { KIDNEYS } from './categories/n00-n99-kidneys.ts'
import { PREGNANCY } from './categories/o00-o99-pregnancy.ts'
import { NEWBORN } from './categories/p00-p96-newborn.ts'
import { MALFORMATIONS } from './categories/q00-q99-malformations.ts'
import { SYMPTOMS } from './categories/r00-r99-symptoms.ts'
import { INJURIES } from './categories/s00-t98-injuries.ts'
import { SPECIAL } from './categories/u00-u99-special.ts'
import { TRANSPORT } from './categories/v01-v99-transport.ts'
import { ACCIDENTS } from './categories/w00-x59-accidents.ts'
import { INTENT_AND_CARE } from './categories/x60-y98-intent-and-care.ts'
import { HEALTH_FACTORS } from './categories/z00-z99-health-factors.ts'

/**
 * Every three-character category of ICD-10's release of 2019, in the classification's order. Which codes there are is the
 * classification's; the names are ours, short and plain, in Japanese and English, and no two categories share one. A line
 * is `code|Japanese|English`. What is not further specified says so; "other" means other than the categories beside it.
 */
export const CATEGORIES: string = [
  INFECTIONS,
  TUMOURS,
  BLOOD,
  ENDOCRINE,
  MENTAL,
  NERVES,
  EYES,
  EARS,
  CIRCULATION,
  BREATHING,
  DIGESTION,
  SKIN,
  MUSCLES_AND_BONES,
  KIDNEYS,
  PREGNANCY,
  NEWBORN,
  MALFORMATIONS,
  SYMPTOMS,
  INJURIES,
  TRANSPORT,
  ACCIDENTS,
  INTENT_AND_CARE,
  HEALTH_FACTORS,
  SPECIAL,
]
  .map((chapter) => chapter.trim())
  .join('\n')
