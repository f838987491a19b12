package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Adresse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every sector of a town for one level. Proposes the school of an address (A26). */
public record CarteScolaire(List<Secteur> secteurs) {

  public CarteScolaire {
    secteurs = List.copyOf(secteurs);
  }

  /**
   * The school of the address: a range of numbers wins over a whole street. Empty when no sector,
   * or more than one, claims the address: the agent then chooses.
   */
  public Optional<Long> ecoleProposee(Adresse adresse) {
    Set<Long> parNumero = ecoles(adresse, troncon -> !troncon.estVoieEntiere());
    Set<Long> ecoles =
        parNumero.isEmpty() ? ecoles(adresse, TronconDeVoie::estVoieEntiere) : parNumero;
    return ecoles.size() == 1 ? Optional.of(ecoles.iterator().next()) : Optional.empty();
  }

  private Set<Long> ecoles(Adresse adresse, Predicate<TronconDeVoie> precision) {
    return secteurs.stream()
        .filter(s -> s.troncons().stream().filter(precision).anyMatch(t -> t.contient(adresse)))
        .map(Secteur::etablissementId)
        .collect(Collectors.toSet());
  }
}
