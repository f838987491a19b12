package fr.portailfamille.chiffrement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every night, seals under the first key what older keys have sealed. Nothing to do on most nights;
 * the log says when an older key may be withdrawn.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RotationDesCles {

  private static final Logger JOURNAL = Logger.getLogger(RotationDesCles.class.getName());

  @Inject @Any private Instance<ColonneChiffree> colonnes;
  @Inject private Rechiffrement rechiffrement;

  @Schedule(hour = "3", minute = "41", persistent = false)
  public void tourner() {
    colonnes.forEach(this::tourner);
  }

  private void tourner(ColonneChiffree colonne) {
    int total = 0;
    int faites;
    do {
      faites = rechiffrement.rechiffrer(colonne, colonne.lot());
      total += faites;
    } while (faites > 0);
    if (total > 0) {
      JOURNAL.log(
          Level.INFO,
          "Rotation des clés : {0} ligne(s) de « {1} » sont maintenant sous la première clé.",
          new Object[] {total, colonne.table()});
    }
  }
}
