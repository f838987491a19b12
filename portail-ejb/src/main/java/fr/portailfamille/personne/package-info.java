/**
 * What is asked of each kind of person (guardian, other guardian, child, contact), field by field:
 * hidden, optional, mandatory, or shown and only changed by the town hall.
 *
 * <p>The town decides; what no household can do without is always asked. The features that ask the
 * questions obey {@link fr.portailfamille.personne.ChampsDemandes} where they read and write their
 * answers, not only on their pages (ADR 23).
 */
package fr.portailfamille.personne;
