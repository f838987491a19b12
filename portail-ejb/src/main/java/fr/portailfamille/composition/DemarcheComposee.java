package fr.portailfamille.composition;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import jakarta.enterprise.inject.Vetoed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a composed démarche. It is offered as its version in force says; each démarche is
 * filled in, checked and read as the version it was begun in says.
 */
@Vetoed
public final class DemarcheComposee implements TypeDemarche<ReponsesComposees> {

  private static final String PREFIXE = "COMPOSEE_";
  private static final String PAGE = "/usager/composition/remplir.xhtml?modele=";
  private static final int ETAPE_DES_PIECES = 3;

  private final LectureCompositions.EnVigueur publiee;
  private final Definition enVigueur;
  private final LectureCompositions lecture;

  DemarcheComposee(LectureCompositions.EnVigueur publiee, LectureCompositions lecture) {
    this.publiee = publiee;
    this.enVigueur = publiee.version().definition();
    this.lecture = lecture;
  }

  static String code(long composition) {
    return PREFIXE + composition;
  }

  private Definition definition(ReponsesComposees form) {
    return lecture.definition(publiee.version().compositionId(), form.getVersionId());
  }

  @Override
  public String code() {
    return code(publiee.version().compositionId());
  }

  @Override
  public Optional<String> intitule() {
    return Optional.of(enVigueur.getTitre());
  }

  @Override
  public String description() {
    return enVigueur.getDescription();
  }

  @Override
  public Theme theme() {
    return enVigueur.getTheme();
  }

  @Override
  public String icone() {
    return enVigueur.getIcone();
  }

  @Override
  public String page() {
    return PAGE + code();
  }

  @Override
  public Class<ReponsesComposees> formulaire() {
    return ReponsesComposees.class;
  }

  @Override
  public ReponsesComposees vierge(Demandeur demandeur) {
    var form = new ReponsesComposees();
    form.setVersionId(publiee.version().id());
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, ReponsesComposees form) {
    Preparation.preparer(definition(form), form, prenoms(demandeur));
  }

  @Override
  public void controler(Demandeur demandeur, ReponsesComposees form) {
    ControleReponses.controler(definition(form), form, prenoms(demandeur).keySet());
  }

  private Map<String, String> prenoms(Demandeur demandeur) {
    return demandeur.famille().map(lecture::prenoms).orElse(Map.of());
  }

  @Override
  public void retirerEngagements(ReponsesComposees form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return enVigueur
        .questions()
        .filter(q -> q.getNature() == NatureQuestion.DOCUMENT)
        .map(Pieces::demandee)
        .toList();
  }

  @Override
  public List<PieceDemandee> pieces(ReponsesComposees form) {
    return Deroulement.de(definition(form), form).documents().stream()
        .map(Pieces::demandee)
        .toList();
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public Optional<String> consentement() {
    return Optional.ofNullable(enVigueur.getConsentement());
  }

  @Override
  public Optional<Motif> retrait() {
    return publiee.retiree() ? Optional.of(Motif.of("DemarcheRetiree")) : Optional.empty();
  }

  @Override
  public boolean exigeDossierValide() {
    return enVigueur.isDossierValide();
  }

  @Override
  public boolean uneSeuleALaFois() {
    return enVigueur.isUneSeule();
  }

  @Override
  public List<Refus> verifier(ReponsesComposees form) {
    var definition = definition(form);
    var refus =
        new ArrayList<>(VerificationReponses.verifier(definition, form, lecture.aujourdHui()));
    if (!form.isCertifie()) {
      refus.add(
          new Refus(ETAPE_DES_PIECES + 1, 0, "certifie", Motif.of("CertificationObligatoire")));
    }
    return refus;
  }

  @Override
  public List<Bloc> relire(ReponsesComposees form) {
    return RelectureReponses.relire(definition(form), form);
  }

  @Override
  public void accepter(Demarche demarche, ReponsesComposees form) {
    if (demarche.getFamilleId() != null) {
      demarche.classer(demarche.getFamilleId());
    }
    Pieces.dater(definition(form), demarche.getPieces(), lecture.aujourdHui());
  }

  @Override
  public Optional<String> complementCourriel(EtatDemarche etat, ReponsesComposees form) {
    var definition = definition(form);
    return Optional.ofNullable(
        switch (etat) {
          case DEPOSEE -> definition.getTexteDepot();
          case ACCEPTEE -> definition.getTexteAcceptation();
          case REFUSEE -> definition.getTexteRefus();
          default -> null;
        });
  }
}
