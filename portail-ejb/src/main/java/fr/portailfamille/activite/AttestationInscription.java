package fr.portailfamille.activite;

import fr.portailfamille.scolarite.Niveau;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the town certifies of one child and one school year (A32).
 *
 * @param annee as in « 2026-2027 »
 * @param adresse of the school, on one line
 * @param activites enrolled in by this household, in the order the town shows them
 */
public record AttestationInscription(
    String prenom,
    String nom,
    LocalDate neLe,
    String annee,
    String ecole,
    String adresse,
    Niveau niveau,
    List<String> activites)
    implements Serializable {

  public AttestationInscription {
    activites = List.copyOf(activites);
  }
}
