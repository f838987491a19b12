/**
 * A PayFiP that debits nobody, for tests and demo: web service, payment page, notification and
 * return, over real HTTP. It shares no code with the client it is used against.
 *
 * <p>Documented by the sources of {@code fr.portailfamille.reglement.payfip}: messages, rules of
 * the fields, meaning of the codes, 15 minutes to open the page, P5 until the end of the visit, P1
 * after the nightly purge, results kept one year, notification without secret.
 *
 * <p>Ours, for want of a source: which code comes first when several fields are wrong; a bad EXER
 * or OBJET answered by TechProtocolaireErreur; R and Z closing the idOp (P3) while A lets it open
 * again for the rest of its 15 minutes; dattrans and heurtrans given for every result, numauto for
 * payments only (6 digits by card, 16 characters by debit); the return address called as it is,
 * without idop; texts of the faults; the WSDL, cut down to the three operations.
 *
 * <p>PayFiP's web service answers neither the masked card, nor the merchant and contract numbers,
 * nor the PAYTIP reference of the bank's ticket (A54): the simulator invents none of them. It does
 * not enforce the 20 minutes between two transactions, which no source gives a fault for.
 */
package fr.portailfamille.simulateur.payfip;
