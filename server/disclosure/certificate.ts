/**
 * Why a cell may be published, in a form that another program can check with whole-number arithmetic alone.
 *
 * A system has atoms (people nobody published tells apart, such as a ballot class) and cells (sets of atoms). Cells are
 * published one after the other; each certificate speaks of the cells published before it, the base among them.
 */

/** Whole numbers by atom, [atom, coefficient] with coefficient ≠ 0: one place stands for all atoms of its class. */
export type Witness = [atom: number, coefficient: number][]

/**
 * The cell's figures follow from what is published already: multiple · cell = Σ coefficient · earlier cell, atom by
 * atom. `terms` name earlier cells by their place in the order of publication.
 */
export interface Derived {
  kind: 'derived'
  multiple: number
  terms: [cell: number, coefficient: number][]
}

/**
 * Every combination of the cell with earlier ones touches at least k people.
 *
 * Two atoms are of one class when they lie in the same earlier cells and both in or both outside this one: every
 * combination has one value on a class, and costs the class's people where it is not zero. A witness gives a sum of
 * zero on every earlier cell and not on this one: a combination with this cell is not zero somewhere on it.
 */
export interface Safe {
  kind: 'safe'
  proof: Proof
}

/**
 * Shows that a combination which is not zero on the classes set aside, and there alone spends what they cost, must
 * spend more than the room that is left (at the root: nothing is set aside, room = k − 1).
 *
 * `enough`: witnesses that avoid the classes set aside and share no class that fits in the room. Each costs at least
 * its smallest class; together they cost more than the room.
 * `branch`: one witness that avoids the classes set aside. The combination is not zero on one of its classes: for each
 * class that fits in the room there is a proof with that class set aside as well (named by one of its atoms). The cases
 * stand in order: a later one may take the combination to be zero on the classes of the earlier ones, since whatever is
 * not zero there is their business. Such a class costs more than any room.
 */
export type Proof =
  | { kind: 'enough'; witnesses: Witness[] }
  | { kind: 'branch'; witness: Witness; cases: { atom: number; proof: Proof }[] }

export type Certificate = Derived | Safe
