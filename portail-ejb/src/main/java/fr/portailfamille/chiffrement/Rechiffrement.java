package fr.portailfamille.chiffrement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals again under the first key what another one has sealed, some rows at a time. */
@Stateless
@PermitAll
public class Rechiffrement {

  private static final Logger JOURNAL = Logger.getLogger(Rechiffrement.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;

  /**
   * How many rows were sealed again, at most {@code nombre}; 0 once all are, or when none of those
   * left can be opened, which the log says.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int rechiffrer(ColonneChiffree colonne, int nombre) {
    @SuppressWarnings("unchecked")
    List<Object[]> lignes =
        em.createNativeQuery(colonne.lecture())
            .setParameter(1, chiffrement.entete())
            .setParameter(2, nombre)
            .getResultList();
    return (int) lignes.stream().filter(ligne -> rechiffrer(colonne, ligne)).count();
  }

  private boolean rechiffrer(ColonneChiffree colonne, Object[] ligne) {
    long id = ((Number) ligne[0]).longValue();
    try {
      em.createNativeQuery(colonne.ecriture())
          .setParameter(1, id)
          .setParameter(2, renouveler(new Emplacement(colonne.table(), id), ligne[1]))
          .executeUpdate();
      return true;
    } catch (DonneeIllisible illisible) {
      JOURNAL.log(Level.SEVERE, "Rotation des clés. {0}", illisible.getMessage());
      return false;
    }
  }

  private Object renouveler(Emplacement ou, Object scelle) {
    return scelle instanceof byte[] octets
        ? chiffrement.chiffrer(ou, chiffrement.dechiffrer(ou, octets))
        : chiffrement.chiffrer(ou, chiffrement.dechiffrer(ou, scelle.toString()));
  }
}
