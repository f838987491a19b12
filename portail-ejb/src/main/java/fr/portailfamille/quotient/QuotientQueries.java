package fr.portailfamille.quotient;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.QuotientFamilial;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.Role;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The quotients of one's own household (B35, B39), and of any household for agents. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuotientQueries {

  private static final String ATTESTE =
      """
      select q, f from QuotientFamilial q, Famille f
      where q.id = :id and f.id = q.familleId""";
  private static final String LE_NOTRE = ATTESTE + " and f.id = :famille";

  @PersistenceContext private EntityManager em;
  @Inject private QuotientsDuFoyer quotients;
  @Inject private SituationQuotient situation;
  @Inject private RegleDeLaVille ville;
  @Inject private JournalQuotient journal;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /**
   * The quotients of a household.
   *
   * @param actuel null when none applies today
   * @param tous the last to begin first, those to come included
   * @param bientotFini whether nothing is known after the one that applies, which ends soon
   * @param reserve whether the rule of the town leaves this household out
   * @param lectures when agents have read its income, to the minute, latest first
   */
  public record MesQuotients(
      LigneQuotient actuel,
      List<LigneQuotient> tous,
      boolean bientotFini,
      boolean reserve,
      List<Instant> lectures)
      implements Serializable {}

  /** Empty as long as the file of the household is not accepted. */
  @RolesAllowed("FAMILLE")
  public Optional<MesQuotients> lesNotres() {
    return famille.chercher().map(this::lire);
  }

  private MesQuotients lire(long foyer) {
    var tous = quotients.tous(foyer);
    var actuel = quotients.actuel(tous).orElse(null);
    boolean dernier = actuel != null && actuel == tous.get(0);
    return new MesQuotients(
        actuel == null ? null : LigneQuotient.of(actuel),
        tous.stream().map(LigneQuotient::of).toList(),
        dernier && ville.lire().finitBientot(actuel.fin(), LocalDate.now(horloge)),
        situation.estReserve(foyer),
        journal.lectures(foyer));
  }

  /** Shown while it is typed: the calculation in French, or null as long as a figure is missing. */
  @RolesAllowed("FAMILLE")
  public String calcul(QuotientDemande form) {
    return CalculQuotient.de(form, ville.lire().arrondi())
        .map(CalculQuotient::enClair)
        .orElse(null);
  }

  /** The last to begin first. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneQuotient> duFoyer(long familleId) {
    return quotients.tous(familleId).stream().map(LigneQuotient::of).toList();
  }

  /**
   * The certificate of one's own quotient.
   *
   * @throws Introuvable for that of anybody else
   */
  @RolesAllowed("FAMILLE")
  public FichierDocument monAttestation(long id) {
    if (!usager.peutLire(Role.FACTURATION)) {
      throw new Introuvable();
    }
    return attestation(
        em.createQuery(LE_NOTRE, Object[].class)
            .setParameter("id", id)
            .setParameter("famille", famille.id())
            .getResultList());
  }

  @RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
  public FichierDocument attestation(long id) {
    return attestation(
        em.createQuery(ATTESTE, Object[].class).setParameter("id", id).getResultList());
  }

  private FichierDocument attestation(List<Object[]> trouves) {
    var trouve = trouves.stream().findFirst().orElseThrow(Introuvable::new);
    var foyer = (Famille) trouve[1];
    var attestation =
        new AttestationQuotient(
            LigneQuotient.of((QuotientFamilial) trouve[0]),
            foyer.numero(),
            foyer.nom(),
            foyer.adresse().toString(),
            LocalDate.now(horloge));
    var contenu = AttestationPdf.of(attestation, laVille());
    return new FichierDocument(
        "attestation-quotient-" + foyer.numero() + ".pdf", "application/pdf", contenu);
  }

  private AttestationPdf.Ville laVille() {
    return new AttestationPdf.Ville(
        parametres.texte(Parametre.COLLECTIVITE_NOM),
        parametres.texte(Parametre.CONTACT_SERVICE),
        parametres.texte(Parametre.CONTACT_ADRESSE));
  }
}
