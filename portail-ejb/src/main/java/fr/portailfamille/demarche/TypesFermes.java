package fr.portailfamille.demarche;

import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of which a draft may not be filed today, a reopening for one household set aside. */
@ApplicationScoped
public class TypesFermes {

  @Inject private Catalogue catalogue;
  @Inject private ReglagesDemarches reglages;
  @Inject private Clock horloge;

  public Set<String> codes() {
    var jour = LocalDate.now(horloge);
    return catalogue.tous().stream()
        .filter(
            type -> type.retrait().isPresent() || reglages.de(type.code()).fermee(jour).isPresent())
        .map(TypeDemarche::code)
        .collect(Collectors.toSet());
  }
}
