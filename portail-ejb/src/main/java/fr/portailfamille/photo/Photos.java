package fr.portailfamille.photo;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.ColonneChiffree;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The portraits in force, and the opening of one. */
@ApplicationScoped
class Photos {

  private static final String TABLE = "photo_contenu";
  private static final String EN_VIGUEUR =
      """
      select p from PhotoEnfant p where p.retireeLe is null and exists (
        select r.enfantId from Rattachement r
        where r.enfantId = p.enfantId and r.familleId = :famille)""";
  private static final String SES_OCTETS = "delete from ContenuPhoto c where c.photoId = :photo";

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;

  @Produces
  static ColonneChiffree contenus() {
    return new ColonneChiffree(
        TABLE,
        """
        select photo_id, contenu from photo_contenu
        where position(convert_to(?1, 'UTF8') in contenu) <> 1
        order by photo_id limit ?2 for update""",
        """
        with p as (select cast(?1 as bigint) as id, cast(?2 as bytea) as scelle)
        update photo_contenu c set contenu = p.scelle from p where c.photo_id = p.id""",
        50);
  }

  /** Of the children of a household. */
  List<PhotoEnfant> enVigueur(long famille) {
    return em.createQuery(EN_VIGUEUR, PhotoEnfant.class)
        .setParameter("famille", famille)
        .getResultList();
  }

  static Optional<PhotoEnfant> chercher(List<PhotoEnfant> photos, long enfant) {
    return photos.stream().filter(photo -> photo.enfantId() == enfant).findFirst();
  }

  /**
   * The portrait of a child of this household, a JPEG.
   *
   * @throws Introuvable it has none, or is another household's
   */
  byte[] ouvrir(long famille, long enfant) {
    var photo = chercher(enVigueur(famille), enfant).orElseThrow(Introuvable::new);
    return chiffrement.dechiffrer(lieu(photo), em.find(ContenuPhoto.class, photo.id()).octets());
  }

  void garder(PhotoEnfant photo, byte[] jpeg) {
    em.persist(photo);
    em.flush();
    em.persist(new ContenuPhoto(photo.id(), chiffrement.chiffrer(lieu(photo), jpeg)));
  }

  void detruire(PhotoEnfant photo) {
    em.createQuery(SES_OCTETS).setParameter("photo", photo.id()).executeUpdate();
  }

  private static Emplacement lieu(PhotoEnfant photo) {
    return new Emplacement(TABLE, photo.id());
  }
}
