package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** « Mes coordonnées bancaires » (C11): one's household's mandates, and nobody else's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MandatQueries {

  @Inject private Mandats mandats;
  @Inject private JournalPrelevement journal;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Latest first; empty as long as the file of the household is not accepted. */
  @RolesAllowed("FAMILLE")
  public List<LigneMandat> lesNotres() {
    return famille.chercher().map(this::lignes).orElse(List.of());
  }

  /**
   * One of the household's.
   *
   * @throws Introuvable for any other
   */
  @RolesAllowed("FAMILLE")
  public LigneMandat leNotre(long id) {
    return lesNotres().stream()
        .filter(ligne -> ligne.id() == id)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  /** When agents have read the household's accounts in full, by mandate. */
  @RolesAllowed("FAMILLE")
  public Map<Long, List<LectureIban>> lectures() {
    return famille.chercher().map(journal::lectures).orElse(Map.of());
  }

  /** The account is in full for who signed, in part for the other guardians and for agents. */
  @RolesAllowed("FAMILLE")
  public FichierDocument notrePdf(long id) {
    var mandat = mandats.find(famille.id(), id).orElseThrow(Introuvable::new);
    boolean aMoi = mandat.compteId() == usager.compteId() && usager.representation().isEmpty();
    return pdf(mandat, famille.id(), aMoi);
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneMandat> duFoyer(long familleId) {
    return lignes(familleId);
  }

  /** In full, which is recorded first. */
  @RolesAllowed("FACTURATION")
  public FichierDocument pdf(long id) {
    var mandat = mandats.find(id).orElseThrow(Introuvable::new);
    journal.noter(mandat.demarcheId(), JournalPrelevement.Nature.MANDAT);
    return pdf(mandat, mandat.familleId(), true);
  }

  private FichierDocument pdf(Mandat mandat, long familleId, boolean enEntier) {
    var ligne =
        lignes(familleId).stream()
            .filter(l -> l.id() == mandat.id())
            .findFirst()
            .orElseThrow(Introuvable::new);
    return new FichierDocument(
        "mandat-" + ligne.rum() + ".pdf",
        "application/pdf",
        MandatPdf.of(ligne, mandats.ouvrir(mandat), enEntier));
  }

  private List<LigneMandat> lignes(long familleId) {
    var activites = mandats.activites(familleId);
    return mandats.duFoyer(familleId).stream()
        .map(mandat -> ligne(mandat, activites.getOrDefault(mandat.id(), List.of())))
        .toList();
  }

  private LigneMandat ligne(Mandat mandat, List<String> activites) {
    var contenu = mandats.ouvrir(mandat);
    return new LigneMandat(
        mandat.id(),
        mandat.rum(),
        contenu.getTitulaire(),
        new Iban(contenu.getIban()).masque(),
        mandat.signeLe(),
        mandat.caducLe(),
        mandat.etat(LocalDate.now(horloge)),
        mandat.finLe() == null ? null : LocalDate.ofInstant(mandat.finLe(), horloge.getZone()),
        contenu.getActivites() == null ? activites : contenu.getActivites());
  }
}
