package fr.portailfamille.reservation;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.scolarite.AnneeScolaire;
import fr.portailfamille.scolarite.CalendriersScolaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The conditions a parent accepts before the first booking of each school year, and again when the
 * town changes their text (A30).
 */
@ApplicationScoped
public class ConditionsReservation {

  private static final String TEXTE = "CONDITIONS_RESERVATION";
  private static final String DEJA_ACCEPTEES =
      """
      select 1 from consentement where compte_id = ?1 and texte = ?2 and version_texte = ?3
      limit 1""";
  private static final String ACCEPTER =
      """
      insert into consentement (compte_id, texte, version_texte, le)
      values (?1, ?2, ?3, cast(?4 as timestamptz))""";

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private CalendriersScolaires calendriers;
  @Inject private Clock horloge;

  /** The text still to be accepted; empty when it is. */
  Optional<String> aAccepter(long compteId) {
    return dejaAcceptees(compteId, enVigueur()) ? Optional.empty() : Optional.of(texte());
  }

  void accepter(long compteId, boolean acceptees) {
    var version = enVigueur();
    if (dejaAcceptees(compteId, version)) {
      return;
    }
    if (!acceptees) {
      throw new ConditionsNonAcceptees();
    }
    ecrire(compteId, version, horloge.instant());
  }

  /**
   * Accepted elsewhere than before a booking: not asked again, this school year, as long as the
   * text holds.
   */
  public void retenir(long compteId, String acceptees, Instant le) {
    var version = version(acceptees, LocalDate.ofInstant(le, horloge.getZone()));
    if (!dejaAcceptees(compteId, version)) {
      ecrire(compteId, version, le);
    }
  }

  /** What is to be accepted today. */
  public String texte() {
    return parametres.texte(Parametre.RESERVATION_CONDITIONS);
  }

  private boolean dejaAcceptees(long compteId, String version) {
    return !em.createNativeQuery(DEJA_ACCEPTEES)
        .setParameter(1, compteId)
        .setParameter(2, TEXTE)
        .setParameter(3, version)
        .getResultList()
        .isEmpty();
  }

  private void ecrire(long compteId, String version, Instant le) {
    em.createNativeQuery(ACCEPTER)
        .setParameter(1, compteId)
        .setParameter(2, TEXTE)
        .setParameter(3, version)
        .setParameter(4, le.toString())
        .executeUpdate();
  }

  private String enVigueur() {
    return version(texte(), LocalDate.now(horloge));
  }

  private String version(String texte, LocalDate jour) {
    var annee =
        calendriers
            .annee(jour)
            .map(AnneeScolaire::libelle)
            .orElseGet(() -> String.valueOf(jour.getYear()));
    return annee + " " + Integer.toHexString(texte.hashCode());
  }
}
