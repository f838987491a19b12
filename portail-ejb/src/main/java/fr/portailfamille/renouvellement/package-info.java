/**
 * The yearly renewal of the households' files (E02, E35): between two days, each household reads
 * its sheets, says that nothing has changed or files what has, then validates all of them.
 *
 * <p>It knows no particular sheet: each feature contributes its own as a {@link
 * fr.portailfamille.renouvellement.FicheAnnuelle}, found by CDI; the town chooses which are asked
 * and which are mandatory. A sheet whose démarche was filed since the opening is renewed by it.
 * Outside the two days nothing is validated, unless an agent has reopened a sheet for a household
 * ({@link fr.portailfamille.demarche.reouverture}); the household then has until that day to
 * validate everything too.
 */
package fr.portailfamille.renouvellement;
