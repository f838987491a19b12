package fr.portailfamille.notification;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.Courriel;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.PermisEnRepresentation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes mails to the outbox, in the caller's transaction. */
@Stateless
@PermitAll
public class Courriers {

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;
  @Inject private Parametres parametres;
  @Inject private Reception reception;

  /**
   * Writes nothing to a person without an address.
   *
   * @param compteId whose inbox shows the mail, null for someone without an account
   * @param modele key in {@code courriels.properties}
   */
  @PermisEnRepresentation
  public void ecrire(Long compteId, Courriel destinataire, String modele, Object... arguments) {
    ecrire(new Destinataire(compteId, destinataire, null), modele, arguments);
  }

  /** The same, about a démarche the inbox leads to. */
  @PermisEnRepresentation
  public void ecrire(Destinataire destinataire, String modele, Object... arguments) {
    if (destinataire.courriel() == null) {
      return;
    }
    var lettre = Lettre.of(modele, signature(), arguments);
    var envoi = new Envoi(destinataire, lettre, horloge.instant());
    em.persist(envoi);
    if (destinataire.compteId() != null && !lettre.personnelle()) {
      suivre(envoi, lettre, reception.duCompte(destinataire.compteId()));
    }
  }

  /** As the person wishes: kept in the inbox only, or also sent to the other addresses (E22). */
  private void suivre(Envoi envoi, Lettre lettre, Reception.Volonte volonte) {
    if (lettre.facultative() && !volonte.courriels()) {
      envoi.retenir();
    } else {
      volonte
          .copies()
          .forEach(
              copie ->
                  em.persist(
                      new Envoi(new Destinataire(null, copie, null), lettre, horloge.instant())));
    }
  }

  /**
   * Writes one mail per row of a query, in one statement: for the thousands of a billing run. Of
   * mails nobody may refuse; the rows of the other addresses are in the query.
   *
   * @param selection its columns: account or null, address, démarche or null (bigint), then the
   *     arguments of the model, as texts
   * @param nombre how many arguments the model has
   * @param parametres of the query, from {@code ?1}
   */
  public void ecrireEnNombre(String modele, String selection, int nombre, Object... parametres) {
    var lettre = Lettre.of(modele, signature(), EnvoiEnNombre.jetons(nombre));
    var requete = em.createNativeQuery(EnvoiEnNombre.requete(selection, nombre, parametres.length));
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    requete
        .setParameter(parametres.length + 1, lettre.sujet())
        .setParameter(parametres.length + 2, lettre.texte())
        .setParameter(parametres.length + 3, horloge.instant().toString())
        .executeUpdate();
  }

  private Lettre.Signature signature() {
    return new Lettre.Signature(
        parametres.texte(Parametre.COLLECTIVITE_NOM),
        parametres.texte(Parametre.CONTACT_SERVICE),
        AdresseDuPortail.lire());
  }
}
