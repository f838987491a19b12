/**
 * An agent lets one household file again, until a day, what is locked for it: a démarche its dates
 * have closed, a yearly sheet already validated or past the last day (E02, E35).
 *
 * <p>What is locked is told by the features, each as a {@link
 * fr.portailfamille.demarche.reouverture.SourceDeVerrous}; whoever decides that something is locked
 * asks {@link fr.portailfamille.demarche.reouverture.Reouvertures} first. A reopening serves once:
 * filing or validating ends it, as an agent may, and it lapses the day after its last one.
 */
package fr.portailfamille.demarche.reouverture;
