import { isConflict } from '../platform/faults.ts'
import { isDuplicate } from '../platform/prisma/database.ts'

/**
 * For rounds: says whether the act was done. Where somebody acted on the same thing at the same moment, what they did
 * holds, and the next round sees what is left.
 */
export async function unlessOvertaken(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (isConflict(error)) return false
    throw error
  }
}

/** For reactors, whose work is due whoever else acts at the same moment: being second means to look again. */
export async function lookingAgain(act: () => Promise<void>, tries = 5): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (tries === 1 || !(isConflict(error) || isDuplicate(error))) throw error
    await lookingAgain(act, tries - 1)
  }
}
