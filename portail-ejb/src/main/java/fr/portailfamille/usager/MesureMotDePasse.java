package fr.portailfamille.usager;

import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** The strength of a password while it is typed (A09, B02). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MesureMotDePasse {

  @Inject private FreinMesures frein;
  @Inject private Parametres parametres;

  /**
   * {@code personne}: what is known of the holder, which makes a bad password. Empty when this
   * network address asks too often: the password is judged all the same once it is sent.
   */
  public Optional<ForceMotDePasse> mesurer(
      String motDePasse, Collection<String> personne, String adresseReseau) {
    return frein.laissePasser(adresseReseau)
        ? Optional.of(ReglesMotDePasse.of(parametres).force(motDePasse, personne))
        : Optional.empty();
  }
}
