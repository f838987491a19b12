/**
 * What each guardian accepts to receive, mails and text messages (B10), and at which addresses
 * (E22).
 *
 * <p>Nobody answers for somebody who can: a guardian with an account answers alone, the others are
 * answered for by whoever fills in « J’accepte de recevoir des mails et des SMS ». Every answer is
 * kept, with its date and the version of the text that was read; the last one counts. Mails are
 * accepted until refused, text messages refused until accepted.
 */
package fr.portailfamille.accord;
