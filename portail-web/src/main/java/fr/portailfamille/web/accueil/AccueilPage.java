package fr.portailfamille.web.accueil;

import fr.portailfamille.accueil.AccueilFamille;
import fr.portailfamille.accueil.AccueilQueries;
import fr.portailfamille.demarche.reouverture.LigneReouverture;
import fr.portailfamille.demarche.reouverture.ReouverturesQueries;
import fr.portailfamille.famille.EtatRapprochement;
import fr.portailfamille.famille.RapprochementQueries;
import fr.portailfamille.reglementinterieur.ReglementQueries;
import fr.portailfamille.renouvellement.LigneFiche;
import fr.portailfamille.renouvellement.MonRenouvellement;
import fr.portailfamille.renouvellement.RenouvellementService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** usager/accueil.xhtml: what to do, what is coming, what is new. */
@Named
@RequestScoped
public class AccueilPage {

  @Inject private AccueilQueries queries;
  @Inject private ReglementQueries reglements;
  @Inject private RenouvellementService renouvellements;

  @Inject private RapprochementQueries rapprochements;
  @Inject private ReouverturesQueries reouvertures;

  private AccueilFamille accueilFamille;
  private EtatRapprochement rapprochement;
  private String enfantsASigner;
  private MonRenouvellement renouvellement;
  private List<LigneFiche> fichesRouvertes;
  private List<LigneReouverture> rouvertes;

  @PostConstruct
  void load() {
    accueilFamille = queries.famille();
    if (getFoyer() == null) {
      rapprochement = rapprochements.dernier().orElse(null);
    }
    enfantsASigner = String.join(", ", reglements.aSigner());
    var fiches = renouvellements.mien();
    renouvellement = fiches.filter(MonRenouvellement::aFaire).orElse(null);
    fichesRouvertes = fiches.map(MonRenouvellement::rouvertes).orElse(List.of());
    rouvertes = reouvertures.miennes();
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
        && renouvellement == null
        && rouvertes.isEmpty();
  }

  /** What an agent has reopened for the household. */
  public List<LigneReouverture> getRouvertes() {
    return rouvertes;
  }

  /** Whether it is a sheet of the year: it may do to read it again. */
  public boolean fiche(LigneReouverture rouverte) {
    return fichesRouvertes.stream().anyMatch(fiche -> fiche.type().equals(rouverte.type()));
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
