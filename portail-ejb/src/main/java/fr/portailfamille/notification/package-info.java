/**
 * Mails to families and agents. A mail is written to the outbox ({@code envoi}) in the transaction
 * of what it tells, so it exists exactly when that happened; {@link
 * fr.portailfamille.notification.Expedition} sends it afterwards, again if the server refuses. The
 * same rows are the family's inbox (A45, B25). Codes and links are confidential: never shown in the
 * inbox, their text erased once sent. Does not know what the mails are about: each feature has its
 * texts in {@code courriels.properties}.
 */
package fr.portailfamille.notification;
