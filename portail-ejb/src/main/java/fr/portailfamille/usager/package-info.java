/**
 * Who may sign in: accounts (one per person, never one per household), their roles, passwords,
 * browsers already known, and the links and codes sent by mail.
 *
 * <p>Answers never tell whether an address has an account, neither by their words nor by their
 * duration. Only slow hashes of passwords and SHA-256 prints of random secrets are stored. Nobody
 * can lock somebody else's account: attempts are slowed, and not for a browser that signed in
 * before. This package knows neither households nor pages; mails leave as events.
 */
package fr.portailfamille.usager;
