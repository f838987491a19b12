/**
 * Files of one family: found by how names sound, compared by an agent, set aside for good or made
 * one. A merge is one transaction, never undone; what each feature does with its rows is its own
 * {@link fr.portailfamille.fusion.RattachementFusion}.
 */
package fr.portailfamille.famille.fusion;
