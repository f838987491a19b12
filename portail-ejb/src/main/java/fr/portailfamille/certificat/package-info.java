/**
 * Medical certificates of a child: an absence, an exemption, the aptitude for an activity, a diet.
 *
 * <p>A guardian sends one for one child, with the days it covers; who may read health examines it.
 * Once accepted it is read after the health sheet of the child, and the days of an absence it
 * proves are known to all who read the absences, without the reason. What it is for is sealed, as
 * the certificate is.
 */
package fr.portailfamille.certificat;
