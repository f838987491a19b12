package fr.portailfamille.demarche.reouverture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the features have locked. */
@ApplicationScoped
class Verrous {

  @Inject @Any private Instance<SourceDeVerrous> sources;

  /** By title, once each: reopening lifts all the locks of a type together. */
  List<Verrou> duFoyer(long famille) {
    return sources.stream()
        .flatMap(source -> source.duFoyer(famille).stream())
        .collect(Collectors.toMap(Verrou::type, Function.identity(), (premier, autre) -> premier))
        .values()
        .stream()
        .sorted(Comparator.comparing(Verrou::titre).thenComparing(Verrou::type))
        .toList();
  }
}
