package fr.portailfamille.web.accueil;

import fr.portailfamille.accueil.AccueilFamille;
import fr.portailfamille.accueil.AccueilQueries;
import fr.portailfamille.famille.EtatRapprochement;
import fr.portailfamille.famille.RapprochementQueries;
import fr.portailfamille.reglementinterieur.ReglementQueries;
import fr.portailfamille.renouvellement.MonRenouvellement;
import fr.portailfamille.renouvellement.RenouvellementService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** usager/accueil.xhtml: what to do, what is coming, what is new. */
@Named
@RequestScoped
public class AccueilPage {

  @Inject private AccueilQueries queries;
  @Inject private ReglementQueries reglements;
  @Inject private RenouvellementService renouvellements;

  @Inject private RapprochementQueries rapprochements;

  private AccueilFamille accueilFamille;
  private EtatRapprochement rapprochement;
  private String enfantsASigner;
  private MonRenouvellement renouvellement;

  @PostConstruct
  void load() {
    accueilFamille = queries.famille();
    if (getFoyer() == null) {
      rapprochement = rapprochements.dernier().orElse(null);
    }
    enfantsASigner = String.join(", ", reglements.aSigner());
    renouvellement = renouvellements.mien().filter(MonRenouvellement::aFaire).orElse(null);
  }

  public AccueilFamille getContenu() {
    return accueilFamille;
  }

  /** Null while the household has no accepted file. */
  public AccueilFamille.Foyer getFoyer() {
    return accueilFamille.foyer().orElse(null);
  }

  /** The last request to be tied to a household; null when none was made, or none is needed. */
  public EtatRapprochement getRapprochement() {
    return rapprochement;
  }

  /**
   * Without a household, the two ways to one are offered until a file is begun; the answer to a
   * request to be tied to one stays shown.
   */
  public boolean isRattachable() {
    return getFoyer() == null && (accueilFamille.demarches().isEmpty() || rapprochement != null);
  }

  /** Never said to whom has neither a household nor a file begun: that is what is to be done. */
  public boolean isRienAFaire() {
    return (getFoyer() != null || !accueilFamille.demarches().isEmpty())
        && accueilFamille.aReprendre().isEmpty()
        && accueilFamille.factures().vide()
        && enfantsASigner.isEmpty()
        && renouvellement == null;
  }

  /** The sheets to validate (E35); null when there are none. */
  public MonRenouvellement getRenouvellement() {
    return renouvellement;
  }

  /** First names of the children the internal rules are to be signed for (E14); empty for none. */
  public String getEnfantsASigner() {
    return enfantsASigner;
  }
}
