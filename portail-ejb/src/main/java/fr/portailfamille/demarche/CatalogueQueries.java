package fr.portailfamille.demarche;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Every type of démarche, open or not, for those who work with them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class CatalogueQueries {

  @Inject private Catalogue catalogue;

  /** In the order families see them. */
  public List<CarteDemarche> types() {
    return catalogue.tous().stream().map(catalogue::carte).toList();
  }

  /**
   * @throws fr.portailfamille.commun.Introuvable no feature contributes such a type
   */
  public CarteDemarche type(String code) {
    return catalogue.carte(catalogue.modele(code).type());
  }
}
