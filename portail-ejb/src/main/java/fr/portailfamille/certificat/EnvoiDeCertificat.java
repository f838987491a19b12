package fr.portailfamille.certificat;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantsDuFoyer;
import fr.portailfamille.sante.CourrielsDeSante;
import fr.portailfamille.sante.JournalSante;
import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** « Certificat médical »: one certificate of one child, with the days it covers. */
@ApplicationScoped
public class EnvoiDeCertificat implements TypeDemarche<CertificatEnvoye> {

  public static final String CODE = "CERTIFICAT_MEDICAL";

  private static final int ETAPE_DES_PIECES = 3;

  @Inject private EnfantsDuFoyer enfants;
  @Inject private Certificats certificats;
  @Inject private SignalementCertificat signalement;
  @Inject private JournalSante journal;
  @Inject private Clock horloge;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Theme theme() {
    return Theme.MES_ENFANTS;
  }

  @Override
  public String icone() {
    return "document";
  }

  @Override
  public String page() {
    return "/usager/certificats/envoyer.xhtml";
  }

  @Override
  public Class<CertificatEnvoye> formulaire() {
    return CertificatEnvoye.class;
  }

  /** An only child is chosen already. */
  @Override
  public CertificatEnvoye vierge(Demandeur demandeur) {
    var form = new CertificatEnvoye();
    var siens = enfants.lister(foyer(demandeur));
    if (siens.size() == 1) {
      form.setEnfantId(siens.get(0).id());
    }
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, CertificatEnvoye form) {
    var choisi = chercher(demandeur, form);
    form.setPrenom(choisi.map(Enfant::prenom).orElse(null));
    form.setNom(choisi.map(Enfant::nom).orElse(null));
  }

  @Override
  public void controler(Demandeur demandeur, CertificatEnvoye form) {
    if (form.getEnfantId() != null && chercher(demandeur, form).isEmpty()) {
      throw new Introuvable();
    }
  }

  private Optional<Enfant> chercher(Demandeur demandeur, CertificatEnvoye form) {
    return enfants.lister(foyer(demandeur)).stream()
        .filter(enfant -> enfant.id().equals(form.getEnfantId()))
        .findFirst();
  }

  @Override
  public void retirerEngagements(CertificatEnvoye form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of(PieceDemandee.obligatoire("CERTIFICAT_MEDICAL"));
  }

  @Override
  public List<PieceDemandee> pieces(CertificatEnvoye form) {
    return pieces().stream().map(piece -> piece.pour(form.sujet())).toList();
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public Optional<Role> habilitation() {
    return Optional.of(Role.SANTE);
  }

  @Override
  public void noterConsultation(Demarche demarche, CertificatEnvoye form) {
    if (form.getEnfantId() != null) {
      journal.noter(List.of(form.getEnfantId()), demarche.getId());
    }
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return enfants.lister(foyer(demandeur)).isEmpty()
        ? Optional.of(Motif.of("CertificatSansEnfant"))
        : Optional.empty();
  }

  @Override
  public List<Refus> verifier(CertificatEnvoye form) {
    return VerificationCertificat.verifier(form, LocalDate.now(horloge));
  }

  @Override
  public List<Bloc> relire(CertificatEnvoye form) {
    return List.of(RelectureCertificat.relire(form));
  }

  @Override
  public List<Motif> signaler(Demarche demarche, CertificatEnvoye form) {
    return signalement.signaler(demarche, form);
  }

  @Override
  public void accepter(Demarche demarche, CertificatEnvoye form) {
    certificats.garder(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  /** The reason is health data: it is read on the portal, not in a mail. */
  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return CourrielsDeSante.modele(etat).orElseGet(() -> TypeDemarche.super.modeleCourriel(etat));
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
