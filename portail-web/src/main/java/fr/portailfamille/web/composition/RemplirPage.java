package fr.portailfamille.web.composition;

import fr.portailfamille.composition.Definition;
import fr.portailfamille.composition.PageDeQuestions;
import fr.portailfamille.composition.Preparation;
import fr.portailfamille.composition.RemplissageQueries;
import fr.portailfamille.composition.ReponsesComposees;
import fr.portailfamille.composition.VerificationReponses;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * usager/composition/remplir.xhtml?modele=: consent, the pages of questions, documents when some
 * are asked, recap.
 */
@Named
@ViewScoped
public class RemplirPage extends Assistant<ReponsesComposees> {

  private static final String PAGE = "/usager/composition/remplir.xhtml?modele=";
  private static final int QUESTIONS = VerificationReponses.QUESTIONS;

  @Inject private RemplissageQueries lectures;
  @Inject private FamilleQueries famille;
  @Inject private Dates calendrier;

  private String modele;
  private String titre;
  private Remplissage remplissage;
  private PageDeQuestions page;

  public RemplirPage() {
    super(ReponsesComposees.class);
  }

  @Override
  public String load() {
    titre = lectures.titre(modele);
    situer(modele, new Etapes(PAGE + modele, QUESTIONS + 1, QUESTIONS + 2));
    return super.load();
  }

  @Override
  protected void relireLesEtapes() {
    var definition = lectures.definition(getForm());
    titre = definition.getTitre();
    remplissage = Remplissage.pageAPage(definition, getForm(), enfants());
  }

  private Map<String, String> enfants() {
    return famille.mesEnfants().stream()
        .collect(
            Collectors.toMap(
                enfant -> String.valueOf(enfant.id()),
                RemplirPage::nom,
                (premier, second) -> premier,
                LinkedHashMap::new));
  }

  private static String nom(EnfantDuFoyer enfant) {
    return enfant.prenom() + " " + enfant.nom();
  }

  @Override
  protected int fiches(int etape) {
    return etape == QUESTIONS ? pages().size() : 1;
  }

  private List<PageDeQuestions> pages() {
    return remplissage.deroulement().pages();
  }

  /** The first page where something is missing. */
  @Override
  protected int premiereFiche(int etape) {
    return etape == QUESTIONS
        ? VerificationReponses.verifier(definition(), getForm(), calendrier.aujourdhui()).stream()
            .findFirst()
            .map(Refus::rang)
            .orElse(0)
        : 0;
  }

  private Definition definition() {
    return remplissage.getDefinition();
  }

  @Override
  protected void ouvrir() {
    page = getEtape() == QUESTIONS ? pages().get(getEnfant()) : null;
  }

  public String ajouterLigne(String cle) {
    definition()
        .question(cle)
        .ifPresent(q -> Preparation.ajouterLigne(q, getForm().getReponses().get(cle)));
    return rouvrir();
  }

  public String retirerLigne(String cle, int rang) {
    definition()
        .question(cle)
        .ifPresent(q -> Preparation.retirerLigne(q, getForm().getReponses().get(cle), rang));
    return rouvrir();
  }

  private String rouvrir() {
    return garder(getEtape()) ? partir(getEtape(), getEnfant()) : null;
  }

  /** Which text names the step. */
  public String getNomDeLEtape() {
    if (isDerniere()) {
      return "relecture";
    }
    return getEtape() == getEtapes().pieces() ? "documents" : String.valueOf(getEtape());
  }

  public int getNombreDePages() {
    return pages().size();
  }

  public String getModele() {
    return modele;
  }

  public void setModele(String modele) {
    this.modele = modele;
  }

  public String getTitre() {
    return titre;
  }

  public Remplissage getRemplissage() {
    return remplissage;
  }

  public PageDeQuestions getPage() {
    return page;
  }
}
