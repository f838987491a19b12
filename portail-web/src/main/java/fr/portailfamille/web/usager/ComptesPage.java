package fr.portailfamille.web.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.famille.TitulairesQueries;
import fr.portailfamille.famille.TitulairesQueries.LigneTitulaire;
import fr.portailfamille.usager.CompteDejaConnu;
import fr.portailfamille.usager.ComptesService;
import fr.portailfamille.usager.LigneCompte;
import fr.portailfamille.usager.Role;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** agent/comptes.xhtml?courriel=: who has an account, inviting, sending links, suspending (A02). */
@Named
@ViewScoped
public class ComptesPage implements Serializable {

  private static final String ICI = "/agent/comptes?faces-redirect=true&includeViewParams=true";

  private static final int LES_PREMIERS = 50;

  @Inject private ComptesService comptes;
  @Inject private TitulairesQueries titulaires;

  private final InvitationForm form = new InvitationForm();
  private String courriel;
  private LigneCompte trouve;
  private boolean cherche;
  private List<LigneCompte> agents = List.of();
  private Slice<LigneTitulaire> sansAdresse = Slice.vide();

  public void load() {
    agents = comptes.agents();
    sansAdresse = titulaires.sansAdresse(LES_PREMIERS);
    if (courriel != null && !courriel.isBlank()) {
      cherche = true;
      chercher();
    }
  }

  private void chercher() {
    try {
      trouve = comptes.chercher(new Courriel(courriel)).orElse(null);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
  }

  public String inviter() {
    try {
      comptes.inviter(form.toInvitation());
      Annonce.succes(Libelles.texte("usager", "comptes.invite", form.getCourriel()));
      return "/agent/comptes?faces-redirect=true";
    } catch (CompteDejaConnu refus) {
      Annonce.refus(refus, "courriel");
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
    }
    return null;
  }

  private static String champ(RegleMetierException refus) {
    return switch (refus.motif().cle()) {
      case "CourrielInvalide" -> "courriel";
      case "RoleObligatoire" -> "roles";
      default -> "nom";
    };
  }

  public String envoyerUnLien(LigneCompte compte) {
    return agir(() -> comptes.envoyerUnLien(compte.id()), "comptes.lien_envoye", compte);
  }

  public String suspendre(LigneCompte compte) {
    return agir(() -> comptes.suspendre(compte.id()), "comptes.suspendu", compte);
  }

  public String retablir(LigneCompte compte) {
    return agir(() -> comptes.retablir(compte.id()), "comptes.retabli", compte);
  }

  private static String agir(Runnable action, String annonce, LigneCompte compte) {
    try {
      action.run();
      Annonce.succes(
          Libelles.texte(
              "usager", annonce, compte.prenom() + " " + compte.nom(), compte.courriel()));
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return ICI;
  }

  public Role[] getTousLesRoles() {
    return Role.values();
  }

  public InvitationForm getForm() {
    return form;
  }

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  public boolean isCherche() {
    return cherche;
  }

  public LigneCompte getTrouve() {
    return trouve;
  }

  /** Holders to invite by letter. */
  public Slice<LigneTitulaire> getSansAdresse() {
    return sansAdresse;
  }

  public List<LigneCompte> getAgents() {
    return agents;
  }
}
