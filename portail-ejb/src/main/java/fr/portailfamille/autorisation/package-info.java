/**
 * What the town asks of each child besides who it is: authorisations, and a few facts (C14).
 *
 * <p>The questions are the town's own, managed by an administrator. Each household of a child
 * answers for itself; an answer is kept with the label its question had, never changed but
 * replaced. That of a yearly question lapses with the school year. A démarche takes them, accepted
 * as it is filed unless the town wants an agent to look. Agents read the answers of both
 * households.
 */
package fr.portailfamille.autorisation;
