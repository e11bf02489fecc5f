package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and method says in a sentence what it is. */
class DocumentedTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void everythingPublicIsDocumented() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(Sources.mainJava()));
      Documented documented = new Documented(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        documented.scan(new TreePath(unit), null);
      }
    }
    assertThat(faults).isEmpty();
  }

  private final class Documented extends TreePathScanner<Void, Void> {
    private final DocTrees docs;

    Documented(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!isPublic(type.getModifiers())) {
        return null;
      }
      check(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean inherited =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      if (isPublic(method.getModifiers()) && !inherited) {
        check(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      if (field.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        check(field.getName().toString());
      }
      return null;
    }

    /** Whether the declaration here is public: said so, or a member of a public interface. */
    private boolean isPublic(ModifiersTree modifiers) {
      if (modifiers.getFlags().contains(Modifier.PUBLIC)) {
        return true;
      }
      Tree outer = getCurrentPath().getParentPath().getLeaf();
      return outer.getKind() == Tree.Kind.INTERFACE
          && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private void check(String name) {
      TreePath path = getCurrentPath();
      CompilationUnitTree unit = path.getCompilationUnit();
      DocCommentTree doc = docs.getDocCommentTree(path);
      String problem = "";
      if (doc == null) {
        problem = "no Javadoc";
      } else {
        StringBuilder sentence = new StringBuilder();
        doc.getFirstSentence().forEach(sentence::append);
        if (!isSentence(sentence.toString().strip())) {
          problem = "Javadoc opens with no sentence: \"" + sentence + "\"";
        }
      }
      if (!problem.isEmpty()) {
        long line =
            unit.getLineMap()
                .getLineNumber(docs.getSourcePositions().getStartPosition(unit, path.getLeaf()));
        faults.add(unit.getSourceFile().getName() + ":" + line + ": " + name + ": " + problem);
      }
    }

    private static boolean isSentence(String text) {
      int first = text.isEmpty() ? 0 : text.codePointAt(0);
      boolean opens = Character.isUpperCase(first) || "{«<\"".indexOf(first) >= 0;
      return opens && ".؟:;!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
  }
}
