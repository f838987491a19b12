/**
 * What all pages share: the town's identity, the counts of the menus, response headers, error
 * summary, sign-out.
 *
 * <p>Nothing here knows a business feature. Pages read records through {@code RecordELResolver},
 * texts through one bundle per feature ({@code <feature>/libelles.properties}), and every input
 * goes through a tag of {@code /WEB-INF/tags}.
 */
package fr.portailfamille.web.commun;
