package fr.portailfamille.facturation;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Invoices keep their numbers and amounts, entries their dates: what the household kept owes is
 * what both owed. An invoice remembers the file it was made out to, so that a month is billed once
 * to each.
 */
@ApplicationScoped
class FusionDesFactures implements RattachementFusion {

  private static final String FACTURES =
      """
      update facture t
      set famille_id = f.gardee_id, absorbee_id = coalesce(t.absorbee_id, f.absorbee_id)
      from fusion f where f.id = ?1 and t.famille_id = f.absorbee_id""";
  private static final String DEJA =
      """
      select 1 from rejet_traitement k where k.famille_id = f.gardee_id
        and k.campagne_id = t.campagne_id and k.cause = t.cause""";
  private static final String EN_COURS =
      """
      select to_char(c.mois, 'MM/YYYY') from fusion f
      join campagne c on c.etat <> 'TERMINEE' or exists (
        select 1 from rejet_traitement j
        where j.campagne_id = c.id and j.famille_id in (f.gardee_id, f.absorbee_id))
      where f.id = ?1 and (
        exists (select 1 from rejet_traitement j
          where j.campagne_id = c.id and j.famille_id in (f.gardee_id, f.absorbee_id))
        or
        exists (select 1 from facture x
          where x.campagne_id = c.id and x.famille_id in (f.gardee_id, f.absorbee_id))
        or exists (select 1 from reservation r join activite a on a.id = r.activite_id
          where r.famille_id in (f.gardee_id, f.absorbee_id) and a.regie_id = c.regie_id
            and r.jour >= c.mois and r.jour < c.mois + interval '1 month'))
      order by c.mois""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        new Deplacement(Set.of("facture.famille_id"), FACTURES),
        Deplacement.enfant("ligne_facture"),
        Deplacement.foyer("ecriture"),
        Deplacement.foyerSauf("rejet_traitement", DEJA));
  }

  @Override
  public Set<String> laissees() {
    return Set.of("facture.absorbee_id");
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionFacturationEnCours", EN_COURS));
  }
}
