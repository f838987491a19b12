/**
 * The bank account a household pays from, and the mandate that lets the town debit it (B15, C11).
 *
 * <p>A mandate is signed by « J’adhère au prélèvement automatique », for all activities or for
 * some, and begins to exist when an agent with the right FACTURATION has compared it with the « RIB
 * » and accepted. A household has at most one mandate in force. It ends when another replaces it or
 * when a guardian revokes it; it lapses after 36 months without a debit. What it says of the
 * account is sealed ({@link fr.portailfamille.chiffrement}) and shown in part, except on the paper
 * of whoever signed it and to an agent who asks for it, which is recorded. This package debits
 * nothing.
 */
package fr.portailfamille.prelevement;
