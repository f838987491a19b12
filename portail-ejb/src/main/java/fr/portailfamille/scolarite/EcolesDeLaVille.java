package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.commun.Introuvable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The schools of the town and their sectors, read together. */
public final class EcolesDeLaVille {

  private final List<Etablissement> ecoles;
  private final Map<Long, List<Troncon>> troncons;

  EcolesDeLaVille(List<Etablissement> ecoles, List<Troncon> troncons) {
    this.ecoles = List.copyOf(ecoles);
    this.troncons = troncons.stream().collect(Collectors.groupingBy(Troncon::etablissementId));
  }

  public List<Etablissement> toutes() {
    return ecoles;
  }

  /** A school that does not exist, or is not one, is not found. */
  Etablissement ecole(long id) {
    return chercher(id).orElseThrow(Introuvable::new);
  }

  Optional<Etablissement> chercher(Long id) {
    return ecoles.stream().filter(ecole -> ecole.id().equals(id)).findFirst();
  }

  /** The school of a child, of the town or not. */
  Optional<EcoleDeclaree> declaree(Scolarite scolarite) {
    return scolarite.autreEcole() == null
        ? chercher(scolarite.etablissementId()).map(EcoleDeclaree::of)
        : Optional.of(EcoleDeclaree.ailleurs(scolarite.autreEcole()));
  }

  /** The school of the sector, among those that have the level. */
  public Optional<Etablissement> proposee(Adresse adresse, Niveau niveau) {
    var secteurs =
        ecoles.stream()
            .filter(ecole -> ecole.nature().accueille(niveau))
            .map(this::secteur)
            .toList();
    return new CarteScolaire(secteurs).ecoleProposee(adresse).map(this::ecole);
  }

  private Secteur secteur(Etablissement ecole) {
    return new Secteur(
        ecole.id(),
        troncons.getOrDefault(ecole.id(), List.of()).stream()
            .map(troncon -> troncon.valeur(ecole.commune()))
            .toList());
  }
}
