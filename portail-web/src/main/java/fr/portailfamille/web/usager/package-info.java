/**
 * Signing in and out, creating one's account, choosing a password.
 *
 * <p>Proves nothing itself: the {@code usager} services do, and hand over a {@code Connexion} that
 * {@code SessionUsager} turns into a signed-in session, with a new session id. The name of the
 * caller is the id of the account and its groups are its roles.
 */
package fr.portailfamille.web.usager;
