/**
 * The portrait of a child (C16): it helps to know who the child is when somebody comes to fetch it.
 *
 * <p>A guardian sends it, an agent accepts it, the portal cuts it to one size, without anything a
 * file may hide, and seals it; what was sent is destroyed. It belongs to the child: its households
 * see it, either may replace it through a démarche or withdraw it at once. Agents who examine
 * démarches see it, nobody else. Of a former one only the days remain.
 */
package fr.portailfamille.photo;
