/**
 * The engine of démarches: drafts, documents, filing, the agents' circuit, history, n° de
 * traitement.
 *
 * <p>It knows no particular démarche: each feature contributes its own as a {@link
 * fr.portailfamille.demarche.TypeDemarche}, found by CDI. What a family types stays in the démarche
 * until it is accepted (C04), by an agent or, when its type needs none, as it is filed; only then
 * does the type change the data, without what the agent leaves aside (ADR 24). A number, once
 * given, is kept through corrections. Every change of state is in the history. What a type does not
 * keep is destroyed once the démarche is over. A document given for one may serve for another, as a
 * copy (ADR 25). Who may begin what, and how often, is decided once for the whole catalogue, in a
 * number of statements that follows neither the types nor the settings. Somebody else's démarche
 * does not exist; an agent never sees a draft.
 */
package fr.portailfamille.demarche;
