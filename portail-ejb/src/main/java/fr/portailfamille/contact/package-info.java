/**
 * Whom to call and who may fetch the children, household by household.
 *
 * <p>The list on file changes only by an accepted « Je modifie la liste de mes contacts », whole
 * and at once, and only if it is still the list the family was shown (C04). The order is the order
 * of call. A child of two households has the contacts of each, and neither sees the other's.
 */
package fr.portailfamille.contact;
