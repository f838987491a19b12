package fr.portailfamille.tarification;

import java.util.List;

/** An activity and its tariffs, past and to come. */
public record ActiviteTarifee(long id, String libelle, List<Tarif> tarifs) {

  public ActiviteTarifee {
    tarifs = List.copyOf(tarifs);
  }
}
