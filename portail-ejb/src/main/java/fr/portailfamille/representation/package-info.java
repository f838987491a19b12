/**
 * An agent acts for a family: types what came on paper, by fax or by telephone (C32, E03), or looks
 * at the portal as the family sees it.
 *
 * <p>The agent goes through the pages and the services of families, which find the account of the
 * family where they look for the signed-in person ({@code Appelant}). Who acts is never lost: it is
 * in the name of the caller, and what is written names the representation. Each is recorded before
 * anything is shown, belongs to one agent, ends by itself, and is checked at every call of a
 * service. What writes is refused unless it says otherwise. A family cannot get one.
 */
package fr.portailfamille.representation;
