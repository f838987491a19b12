package fr.portailfamille.famille;

import java.io.Serializable;

/**
 * A guardian's own sheet (A47).
 *
 * @param telephone as people read it, or null
 * @param dossier number of the household's file
 * @param adresse of the household, on one line
 * @param titulaire whether invoices are addressed to this guardian
 */
public record FicheResponsable(
    Civilite civilite,
    String prenom,
    String nom,
    String telephone,
    String dossier,
    String adresse,
    boolean titulaire)
    implements Serializable {

  static FicheResponsable of(Responsable responsable, Famille famille, boolean titulaire) {
    var telephone = responsable.telephone();
    return new FicheResponsable(
        responsable.civilite(),
        responsable.prenom(),
        responsable.nom(),
        telephone == null ? null : Telephone.enClair(telephone),
        famille.numero(),
        famille.adresse().toString(),
        titulaire);
  }
}
