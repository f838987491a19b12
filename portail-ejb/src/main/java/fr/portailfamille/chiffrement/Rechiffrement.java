package fr.portailfamille.chiffrement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Seals again under the first key what another one has sealed, some rows at a time. */
@Stateless
@PermitAll
public class Rechiffrement {

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;

  /** How many rows were sealed again, at most {@code nombre}; 0 once all are. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int rechiffrer(ColonneChiffree colonne, int nombre) {
    @SuppressWarnings("unchecked")
    List<Object[]> lignes =
        em.createNativeQuery(colonne.lecture())
            .setParameter(1, chiffrement.entete())
            .setParameter(2, nombre)
            .getResultList();
    for (var ligne : lignes) {
      long id = ((Number) ligne[0]).longValue();
      em.createNativeQuery(colonne.ecriture())
          .setParameter(1, id)
          .setParameter(2, renouveler(new Emplacement(colonne.table(), id), ligne[1]))
          .executeUpdate();
    }
    return lignes.size();
  }

  private Object renouveler(Emplacement ou, Object scelle) {
    return scelle instanceof byte[] octets
        ? chiffrement.chiffrer(ou, chiffrement.dechiffrer(ou, octets))
        : chiffrement.chiffrer(ou, chiffrement.dechiffrer(ou, scelle.toString()));
  }
}
