package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
  private record Ligne(String libelle, int total) {
    boolean isNulle() {
      return total == 0;
    }
  }

  private final RecordELResolver resolver = new RecordELResolver();
  private ELContext contexte;

  @BeforeEach
  void contexteNeuf() {
    contexte = new Contexte();
  }

  @Test
  void une_page_lit_une_composante_de_record() {
    assertThat(resolver.getValue(contexte, new Ligne("Cantine", 12), "total")).isEqualTo(12);
    assertThat(contexte.isPropertyResolved()).isTrue();
  }

  @Test
  void les_autres_proprietes_restent_aux_resolveurs_suivants() {
    resolver.getValue(contexte, new Ligne("Cantine", 12), "nulle");
    resolver.getValue(contexte, "pas un record", "total");

    assertThat(contexte.isPropertyResolved()).isFalse();
  }

  @Test
  void une_composante_ne_s_ecrit_pas() {
    assertThat(resolver.isReadOnly(contexte, new Ligne("Cantine", 12), "total")).isTrue();
  }

  private static final class Contexte extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
