/**
 * What the town must know of the health of a child it looks after.
 *
 * <p>One sheet per child, shared by its households: both hold parental authority, and the canteen
 * has one truth. It changes only by an accepted « Informations sanitaires », and only if it is
 * still the sheet the family was shown (C04). Everything said of health, in drafts, sheets and
 * documents, is sealed ({@link fr.portailfamille.chiffrement}); an agent needs the right SANTE to
 * read it, and each reading is recorded, which the family sees. Neither a handicap nor a religion
 * is asked for (CNIL, NS-058). Whether a child is up to date with its vaccines is an indication,
 * never a refusal.
 */
package fr.portailfamille.sante;
