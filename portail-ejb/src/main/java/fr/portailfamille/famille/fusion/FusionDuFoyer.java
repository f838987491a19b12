package fr.portailfamille.famille.fusion;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Guardians, and where the family lived. Children join the household kept before any feature moves
 * a row, and leave the other one last: {@link FusionService}.
 */
@ApplicationScoped
class FusionDuFoyer implements RattachementFusion {

  private static final String MEMBRES =
      """
      update membre t set famille_id = f.gardee_id, titulaire = false
      from fusion f where f.id = ?1 and t.famille_id = f.absorbee_id
        and not exists (select 1 from fusion_responsable r
          where r.fusion_id = f.id and r.absorbe_id = t.responsable_id)
        and not exists (select 1 from membre k
          where k.famille_id = f.gardee_id and k.responsable_id = t.responsable_id)""";

  /** Another household has this child too: its custody would change without a word. */
  private static final String ENFANT_AILLEURS =
      """
      select x.prenom || ' (' || c.numero || ')' from fusion f
      join fusion_enfant e on e.fusion_id = f.id
      join rattachement a on a.enfant_id = e.absorbe_id and a.famille_id <> f.absorbee_id
      join enfant x on x.id = e.absorbe_id
      join famille c on c.id = a.famille_id
      where f.id = ?1 order by x.id""";

  private static final String RESPONSABLE_AILLEURS =
      """
      select x.prenom || ' ' || x.nom || ' (' || c.numero || ')' from fusion f
      join fusion_responsable r on r.fusion_id = f.id
      join membre m on m.responsable_id = r.absorbe_id and m.famille_id <> f.absorbee_id
      join responsable x on x.id = r.absorbe_id
      join famille c on c.id = m.famille_id
      where f.id = ?1 order by x.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(new Deplacement(Set.of("membre.famille_id", "membre.responsable_id"), MEMBRES));
  }

  @Override
  public Set<String> laissees() {
    return Set.of(
        "ancien_domicile.famille_id",
        "doublon_ecarte.premiere_id",
        "doublon_ecarte.seconde_id",
        "famille.fusionnee_dans",
        "fusion.absorbee_id",
        "fusion.gardee_id",
        "fusion_enfant.absorbe_id",
        "fusion_enfant.garde_id",
        "fusion_responsable.absorbe_id",
        "fusion_responsable.garde_id",
        "garde.enfant_id",
        "garde.famille_id",
        "rapprochement.responsable_id",
        "rattachement.enfant_id",
        "rattachement.famille_id");
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(
        new Empechement("FusionEnfantAilleurs", ENFANT_AILLEURS),
        new Empechement("FusionResponsableAilleurs", RESPONSABLE_AILLEURS));
  }
}
