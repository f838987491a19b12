package fr.portailfamille.contact;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Called after those of the file kept. A contact and its children move in one statement. */
@ApplicationScoped
class FusionDesContacts implements RattachementFusion {

  private static final String A_LA_SUITE =
      """
      with f as (select * from fusion where id = ?1),
      contacts as (
        update contact c set famille_id = f.gardee_id, ordre = c.ordre + (
          select coalesce(max(k.ordre), 0) from contact k where k.famille_id = f.gardee_id)
        from f where c.famille_id = f.absorbee_id)
      update contact_enfant ce set famille_id = f.gardee_id, enfant_id = coalesce((
        select e.garde_id from fusion_enfant e
        where e.fusion_id = f.id and e.absorbe_id = ce.enfant_id), ce.enfant_id)
      from f where ce.famille_id = f.absorbee_id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        new Deplacement(
            Set.of("contact.famille_id", "contact_enfant.famille_id", "contact_enfant.enfant_id"),
            A_LA_SUITE));
  }
}
