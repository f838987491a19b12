package fr.portailfamille.usager.conditions;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** A family reads and accepts the texts of the portal (E12). */
@Stateless
@RolesAllowed("FAMILLE")
public class AcceptationService {

  private static final String CONDITIONS = "CONDITIONS_UTILISATION";
  private static final String DONNEES = "DONNEES_PERSONNELLES";
  private static final String ACCEPTES =
      """
      select count(*) from consentement where compte_id = ?1 and demarche_id is null
        and (texte = 'CONDITIONS_UTILISATION' and version_texte = ?2
          or texte = 'DONNEES_PERSONNELLES' and version_texte = ?3)
      """;
  private static final String ACCEPTER =
      """
      insert into consentement (compte_id, texte, version_texte, le)
      values (?1, ?2, ?3, cast(?4 as timestamptz))
      on conflict do nothing
      """;
  private static final int LES_DEUX = 2;

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * The texts still to be accepted; empty once they are, at sign-up or here, and where the town
   * does not ask everyone. An agent who acts for somebody accepts nothing for them.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<TextesDuPortail> aAccepter() {
    if (usager.representation().isPresent()
        || !parametres.booleen(Parametre.COMPTE_CONDITIONS_DE_TOUS)) {
      return Optional.empty();
    }
    var textes = textes();
    return acceptes(textes) ? Optional.empty() : Optional.of(textes);
  }

  /**
   * @param lus what was shown; other words have to be read first
   */
  public void accepter(TextesDuPortail lus, boolean conditions, boolean donnees) {
    if (!lus.equals(textes())) {
      throw new RegleMetierException("TextesDuPortailChanges");
    }
    if (!conditions || !donnees) {
      throw new RegleMetierException("TextesDuPortailAAccepter");
    }
    accepter(CONDITIONS, lus.conditions());
    accepter(DONNEES, lus.donnees());
  }

  private void accepter(String texte, String lu) {
    em.createNativeQuery(ACCEPTER)
        .setParameter(1, usager.compteId())
        .setParameter(2, texte)
        .setParameter(3, Parametres.version(lu))
        .setParameter(4, horloge.instant().toString())
        .executeUpdate();
  }

  private TextesDuPortail textes() {
    return new TextesDuPortail(
        parametres.texte(Parametre.COMPTE_CONDITIONS),
        parametres.texte(Parametre.COMPTE_DONNEES_PERSONNELLES));
  }

  private boolean acceptes(TextesDuPortail textes) {
    var nombre =
        (Number)
            em.createNativeQuery(ACCEPTES)
                .setParameter(1, usager.compteId())
                .setParameter(2, Parametres.version(textes.conditions()))
                .setParameter(3, Parametres.version(textes.donnees()))
                .getSingleResult();
    return nombre.intValue() == LES_DEUX;
  }
}
