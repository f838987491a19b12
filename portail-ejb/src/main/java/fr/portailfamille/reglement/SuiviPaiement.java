package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;

/**
 * What became of an attempt.
 *
 * @param reprise PayFiP's page as long as it can be opened again, else null
 * @param reessayerA when an attempt still open will certainly be closed
 * @param recu when paid, else null
 */
public record SuiviPaiement(
    EtatPaiement etat,
    Montant montant,
    String refdet,
    String regie,
    List<String> factures,
    URI reprise,
    LocalTime reessayerA,
    Recu recu)
    implements Serializable {}
